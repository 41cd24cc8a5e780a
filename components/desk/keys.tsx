import type { StaffActor } from '@/lib/auth/actors'
import { setKeyboardAction } from '@/lib/desk/actions/claim'
import { wantsKeyboard } from '@/lib/desk/queries/settings'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { DeskKeys } from './desk-keys'

/** The keys of the desk as whoever looks has them. */
export async function Keys({ locale, admin }: { locale: Locale; admin: StaffActor }) {
  const isOn = await wantsKeyboard(admin)
  const t = translator(locale, 'queue')
  const names = [
    'next',
    'previous',
    'approve',
    'return',
    'take-back',
    'search',
    'help',
    'open',
    'title',
    'close',
    'note',
  ] as const
  const words = Object.fromEntries(names.map((name) => [name, t(`keys.${name}`)])) as Record<
    (typeof names)[number],
    string
  >
  return (
    <DeskKeys
      isOn={isOn}
      words={{
        ...words,
        state: t(isOn ? 'keys.on' : 'keys.off'),
        switch: t(isOn ? 'keys.switch-off' : 'keys.switch-on'),
        cannotApprove: t('keys.cannot-approve'),
        cannotReturn: t('keys.cannot-return'),
        cannotTakeBack: t('keys.cannot-take-back'),
        needsWords: t('keys.needs-words'),
      }}
      toggle={setKeyboardAction.bind(null, locale, !isOn)}
    />
  )
}
