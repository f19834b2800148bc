import { type ReviewText, sv } from './text.sv.ts'
export const en: ReviewText = sv
