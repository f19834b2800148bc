const followsUp =
  /följs? upp|följas upp|följer upp|uppfölj|utvärder|reviderar?s?(?![\p{L}])|revideras|återrapport|redovisas|rapport|avrapport|justeringar|stäms av|avstämning|följes op|følges op|opfølgning|følger op|evaluer|revideres|afrapporter|redegørelse|(?:berättar|fortæller) (?:hur|hvordan) det|overvåges|indikator for/iu

/** Does the sentence speak of following up: reports, evaluations, revisions? */
export function isAboutFollowUp(sentence: string): boolean {
  return followsUp.test(sentence)
}
