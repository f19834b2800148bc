import { type AgreementText, sv } from './text.sv.ts'
export const en: AgreementText = sv
