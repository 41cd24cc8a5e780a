import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

const kinds: Record<string, 'phone' | 'iphone' | 'ipad' | 'computer'> = {
  Android: 'phone',
  iPhone: 'iphone',
  iPad: 'ipad',
  Windows: 'computer',
  macOS: 'computer',
  Linux: 'computer',
}

/** A device as people call it, from what `deviceOf` kept (`Chrome · Android`): “Điện thoại Android, trình duyệt Chrome”. */
export function deviceName(locale: Locale, device: string | null): string {
  const t = translator(locale, 'own-account')
  if (!device) return t('sessions.unknown')
  const [first = '', second] = device.split(' · ')
  const [browser, system] = second ? [first, second] : first in kinds ? [null, first] : [first, null]
  const kind = system && kinds[system]
  const machine = kind ? textFor(locale, 'own-account', `sessions.kind.${kind}`, { system }) : system
  const app = browser && t('sessions.browser', { browser })
  return [machine, app].filter(Boolean).join(', ') || t('sessions.unknown')
}
