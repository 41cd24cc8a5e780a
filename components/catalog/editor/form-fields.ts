import type { FormValues } from '@/lib/catalog/form-values'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement

// What the form carries about itself, not about the product.
const OWN = new Set(['openedAt', 'marks', 'held', 'intent'])
const isOwn = (name: string) => OWN.has(name) || name.startsWith('$ACTION') || /^(?:choose|trim)-/.test(name)

/** The text fields of the editor's form as they stand, line ends as the server keeps them. */
export function readFields(form: HTMLFormElement): FormValues {
  const fields: FormValues = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !isOwn(name)) fields[name] = value.replace(/\r\n?/g, '\n')
  return fields
}

/** Whether one of these fields has the cursor in it. */
export const isBeingTyped = (form: HTMLFormElement, values: FormValues) => {
  const active = document.activeElement
  return active !== null && isField(active) && active.form === form && active.name in values
}

/** Writes values into the fields of a form that have these names. */
export function writeFields(form: HTMLFormElement, values: FormValues) {
  for (const element of form.elements) {
    const value = isField(element) ? values[element.name] : undefined
    if (!isField(element) || value === undefined) continue
    if (element instanceof HTMLInputElement && element.type === 'radio') element.checked = element.value === value
    else if (element.value !== value) element.value = value
  }
}
