import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('S1-159 S1-168 what is expected is written before the result; what people conclude is read by residents', async ({
  page,
}, { project }) => {
  const title = `Lampor i gångtunneln (${project.name})`
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/follow-up/evaluation')
  await page.getByRole('link', { name: 'Börja en utvärdering' }).click()
  await page.getByLabel('Vad heter det som utvärderas?').fill(title)
  await page.getByRole('group', { name: 'Vilka åtgärder gäller det?' }).getByLabel('Trygga platser').check()
  await page.getByLabel('före och efter, mot jämförelseområden').check()
  await page.getByLabel('Hur tänker ni att det verkar?').fill('Den som syns avstår.')
  await page.getByLabel('Vad väntar ni er?').fill('Mindre skadegörelse i tunneln.')
  await page.getByLabel('Vilket brott?').selectOption({ label: 'skadegörelse' })
  await page.getByRole('group', { name: 'Var görs det?' }).getByLabel('Centrum').check()
  const months = async (name: string, from: string, to: string) => {
    const both = page.getByRole('group', { name })
    await both.getByLabel('Från och med').fill(from)
    await both.getByLabel('Till och med').fill(to)
  }
  await months('Månaderna före', '2026-01', '2026-06')
  const year = new Date().getFullYear() + 1
  await months('Månaderna efter', `${year}-01`, `${year}-06`)
  await page.getByRole('button', { name: 'Spara' }).click()

  // Without places to compare with nothing could be told from the times; what was written is still there.
  await expect(page.getByRole('alert')).toContainText('Vilka platser jämförs med?')
  await expect(page.getByLabel('Vad väntar ni er?')).toHaveValue('Mindre skadegörelse i tunneln.')
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('group', { name: 'Vilka platser jämförs med?' }).getByLabel('Norra sjön').check()
  await page.getByRole('button', { name: 'Spara' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('innan månaderna efter hade gått')).toBeVisible()
  await expect(page.getByText('Siffrorna är inte klara förrän')).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  // Of one whose months are over the figures speak first, and people conclude.
  await page.goto('/app/follow-up/evaluation')
  await page.getByRole('link', { name: 'Ny belysning och vandringar på torget' }).click()
  await expect(page.getByRole('heading', { name: 'Vad siffrorna säger' })).toBeVisible()
  await axeClean(page)
  await page.getByRole('link', { name: 'Skriv vad som bestämts' }).click()
  await page.getByRole('button', { name: 'Spara slutsatsen' }).click()
  await expect(page.getByRole('alert')).toContainText('Slutsats')
  await page.getByLabel('det går inte att säga').check()
  // Phone and desk conclude the same, and residents read the later of the two.
  const why = 'Talen är för små på torget för att säga något.'
  await page.getByLabel('Varför?').fill(why)
  await page.getByLabel('Vilket organ bestämde?').fill('Styrgruppen')
  await page.getByLabel('Vilken dag?').fill('2026-11-01')
  await page.getByLabel('Visa slutsatsen för alla').check()
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('button', { name: 'Spara slutsatsen' }).click()
  await expect(page.getByText(why).first()).toBeVisible()

  await page.goto('/ekbro/sv')
  await page.getByRole('link', { name: /fokusområdet.*Trygghet på kvällar/ }).click()
  await expect(page.getByText(why).first()).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
})
