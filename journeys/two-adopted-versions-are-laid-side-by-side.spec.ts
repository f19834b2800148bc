import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('two adopted versions of the plan are laid side by side', async ({ page }) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/action-plan/versions')
  await page.getByLabel('Den tidigare').selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Jämför' }).click()
  await expect(page.getByRole('heading', { name: 'Två versioner sida vid sida' })).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
})
