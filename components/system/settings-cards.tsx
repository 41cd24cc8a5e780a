import {
  Activity,
  Gift,
  Handshake,
  KeyRound,
  ListTodo,
  type LucideIcon,
  Mail,
  MessageSquareText,
  Scale,
  ScrollText,
  ShieldCheck,
  Target,
} from 'lucide-react'
import Link from 'next/link'
import { mayRead } from '@/lib/auth/staff-rules'
import type { DeskArea, StaffRole } from '@/lib/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const places = [
  ['users', '/admin/settings/users', 'users', KeyRound],
  ['audit', '/admin/audit', 'audit', ScrollText],
  ['jobs', '/admin/settings/jobs', 'settings', ListTodo],
  ['health', '/admin/settings/health', 'settings', Activity],
  ['queue', '/admin/queue/settings', 'settings', MessageSquareText],
  ['law', '/admin/settings/law', 'settings', Scale],
  ['outbox', '/admin/outbox', 'letters', Mail],
  ['trust', '/admin/trust', 'trust', ShieldCheck],
  ['providers', '/admin/providers', 'providers', Handshake],
  ['collections', '/admin/collections', 'collections', Gift],
  ['targets', '/admin/targets', 'targets', Target],
] as const satisfies [string, string, DeskArea, LucideIcon][]

/** Everything that is set up rather than worked through, as far as somebody may open it. */
export function SettingsCards({ locale, roles }: { locale: Locale; roles: readonly StaffRole[] }) {
  const t = translator(locale, 'system')
  return (
    <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {places
        .filter(([, , area]) => mayRead(roles, area))
        .map(([key, path, , Icon]) => (
          <li key={key}>
            <Link
              href={pathIn(locale, path)}
              className="flex h-full gap-4 rounded-xl border border-line bg-sheet p-4 hover:border-muted sm:p-5"
            >
              <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-lam" />
              <span>
                <span className="block font-semibold">{t(`place.${key}.title`)}</span>
                <span className="block text-muted">{t(`place.${key}.body`)}</span>
              </span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
