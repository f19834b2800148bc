import { type AgreementText, sv } from './text.sv.ts'
export const da: AgreementText = sv
