'use client'

/** A step that was typed on this device and has no answer yet. */
export type KeptStep = { url: string; fields: Record<string, string>; refused: string | null }

const NAME = 'booth-trace-steps'

/** What this device keeps, oldest first; nothing where storage is shut. */
export function keptSteps(): KeptStep[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptStep[]) : []
  } catch {
    return []
  }
}

/** Writes what is kept; false where this device keeps nothing. */
export function keepSteps(steps: readonly KeptStep[]): boolean {
  try {
    localStorage.setItem(NAME, JSON.stringify(steps))
    return true
  } catch {
    return false
  }
}

export type Sent =
  | { kind: 'taken' | 'refused' | 'sign-in'; message: string; errors: Record<string, string> }
  | { kind: 'no-network' }

/** Sends one step; its id makes sure that sending it again changes nothing. */
export async function sendStep({ url, fields }: KeptStep): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  try {
    const answer = await fetch(url, { method: 'POST', body: form, headers: { accept: 'application/json' } })
    if (answer.status >= 500 || answer.status === 429) return { kind: 'no-network' }
    if (answer.status === 401 || answer.status === 403) return { kind: 'sign-in', message: '', errors: {} }
    const { message, errors } = (await answer.json()) as { message: string; errors: Record<string, string> }
    return { kind: answer.ok ? 'taken' : 'refused', message, errors }
  } catch {
    return { kind: 'no-network' }
  }
}
