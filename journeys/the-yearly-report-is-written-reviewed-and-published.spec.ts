import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

/** Each project takes a municipality and a year of its own, as a year is reported once. */
const places = {
  phone: {
    writer: 'Mette Holm',
    reviewer: 'Jens Dam',
    year: 2025,
    site: '/havnsoe/da',
    log: 'Møder med restauratørerne',
    words: {
      begin: 'Begynd',
      whichYear: 'Hvilket år gælder den?',
      saveSection: /^Gem/,
      preview: 'Læs det hele, og gennemgå',
      approve: /^Ja,/,
      saveReview: /^Gem/,
      publish: /^Udgiv/,
      saveLog: 'Gem',
    },
  },
  desk: {
    writer: 'Anna Ek',
    reviewer: 'Karim Berg',
    year: 2024,
    site: '/ekbro/sv',
    log: 'Trygghetsvandringar',
    words: {
      begin: 'Börja',
      whichYear: 'Vilket år gäller den?',
      saveSection: 'Spara den här delen',
      preview: 'Läs hela och granska',
      approve: /^Ja,/,
      saveReview: 'Spara granskningen',
      publish: /^Publicera/,
      saveLog: 'Spara',
    },
  },
} as const
