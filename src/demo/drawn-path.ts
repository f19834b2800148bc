import sharp from 'sharp'
import type { Moment } from '../publication/result-stories/rules.ts'

/** A path with four lamps, drawn: dark with high bushes before, light with low ones after. Nobody is in it. */
export function drawnPath(moment: Moment): Promise<Buffer> {
  const isDark = moment === 'before'
  const bush = isDark ? 110 : 36
  const lamps = [120, 360, 600, 840].map((x, at) => lamp(x, !isDark || at === 1))
  const bushes = [40, 240, 480, 720, 910].map(
    (x) => `<ellipse cx="${x}" cy="470" rx="70" ry="${bush}" fill="${isDark ? '#1d2b22' : '#4d7a4f'}"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640">
    <rect width="960" height="640" fill="${isDark ? '#141a26' : '#36506f'}"/>
    <rect y="440" width="960" height="200" fill="${isDark ? '#1b241f' : '#5c8a55'}"/>
    <path d="M380 640 L460 440 L500 440 L640 640 Z" fill="${isDark ? '#3a3a40' : '#c9bfae'}"/>
    ${bushes.join('')}${lamps.join('')}</svg>`
  return sharp(Buffer.from(drawing)).png().toBuffer()
}

function lamp(x: number, isLit: boolean): string {
  const light = `<circle cx="${x}" cy="210" r="95" fill="#ffe9a8" opacity="0.45"/>`
  return `<rect x="${x - 4}" y="210" width="8" height="250" fill="#23262b"/>${isLit ? light : ''}
    <circle cx="${x}" cy="210" r="20" fill="${isLit ? '#fff3c4' : '#3b3f46'}"/>`
}
