/** What stands in braces: its words say what to write there. */
const FIELD = /\{([^{}]+)\}/g

/** The fields of a template's body in their order, as its writer named them. */
export const templateFields = (body: string): string[] => [...body.matchAll(FIELD)].map(([, name = '']) => name.trim())

export type TemplateFault = 'fields-differ' | 'brace'

/** Why a template's two bodies do not go together; null when they do. Fields are told by their place. */
export function templateFault(bodyVi: string, bodyEn: string): TemplateFault | null {
  const loose = [bodyVi, bodyEn].some((body) => /[{}]/.test(body.replace(FIELD, '')))
  if (loose || [bodyVi, bodyEn].some((body) => templateFields(body).includes(''))) return 'brace'
  return templateFields(bodyVi).length === templateFields(bodyEn).length ? null : 'fields-differ'
}

/** The body with each field filled in; one that is still empty stays in its braces, so that the preview shows it. */
export function fillTemplate(body: string, values: readonly string[]): string {
  let place = 0
  return body.replace(FIELD, (whole) => {
    const value = values[place++]?.trim()
    return value ? value : whole
  })
}

/** Whether nothing is left to fill in. */
export const isFilled = (text: string) => templateFields(text).length === 0
