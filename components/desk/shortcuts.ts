/** What a key of the desk does. */
export const deskKeys = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  r: 'return',
  u: 'take-back',
  '/': 'search',
  '?': 'help',
} as const
export type DeskKey = (typeof deskKeys)[keyof typeof deskKeys]

type Pressed = {
  key: string
  isComposing: boolean
  repeat: boolean
  /** With Ctrl, Alt or the system key it is the browser's. */
  hasModifier: boolean
  /** Where the cursor is. */
  at: { tag: string; type: string; isEditable: boolean } | null
}

/** Input methods send this instead of a letter while they compose. */
const composing = ['Process', 'Dead', 'Unidentified']

const pressable = ['button', 'checkbox', 'radio', 'submit', 'reset', 'image', 'file', 'color', 'range']

/** Whether somebody may be typing where the cursor is. */
function isTyping(at: Pressed['at']): boolean {
  if (!at) return false
  const tag = at.tag.toLowerCase()
  if (at.isEditable || tag === 'textarea' || tag === 'select') return true
  return tag === 'input' && !pressable.includes(at.type)
}

/** What a pressed key asks for; null while somebody types or composes, for held keys and for the browser's own. */
export function shortcutOf({ key, isComposing, repeat, hasModifier, at }: Pressed): DeskKey | null {
  if (isComposing || repeat || hasModifier || composing.includes(key) || isTyping(at)) return null
  return Object.hasOwn(deskKeys, key) ? deskKeys[key as keyof typeof deskKeys] : null
}
