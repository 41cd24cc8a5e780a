/** The steps a merchant records by thumb, in the order they usually come. */
export const templateSteps = [
  'collecting',
  'commissioning',
  'inspecting',
  'packing',
  'storing',
  'shipping',
  'retail_selling',
] as const
export type TemplateStep = (typeof templateSteps)[number]

const places = new Map<string, number>(templateSteps.map((step, at) => [step, at]))

/** What most likely comes after the steps that are recorded: the one after the furthest; the last stays the last. */
export function nextStep(recorded: readonly string[]): TemplateStep {
  const furthest = Math.max(-1, ...recorded.map((step) => places.get(step) ?? -1))
  return templateSteps[Math.min(furthest + 1, templateSteps.length - 1)] ?? 'collecting'
}
