import { type ReviewText, sv } from './text.sv.ts'
export const da: ReviewText = sv
