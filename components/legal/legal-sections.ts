const terms = [
  'what',
  'operator',
  'who',
  'check',
  'shown',
  'off',
  'order',
  'care',
  'duties',
  'disputes',
  'limits',
  'changes',
] as const
const privacy = [
  'short',
  'who',
  'visitors',
  'counts',
  'reports',
  'applicants',
  'members',
  'merchants',
  'use',
  'others',
  'long',
  'rights',
  'safety',
] as const

/** The parts of each page in their order, as keys of the `legal` texts. */
export const legalSections = {
  terms: terms.map(
    (key) => ({ key, title: `terms.sections.${key}.title`, body: `terms.sections.${key}.body` }) as const,
  ),
  privacy: privacy.map(
    (key) => ({ key, title: `privacy.sections.${key}.title`, body: `privacy.sections.${key}.body` }) as const,
  ),
}
