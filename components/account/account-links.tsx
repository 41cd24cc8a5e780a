import { ChevronRight, Download, KeyRound, LogOut, type LucideIcon, Mail, MonitorSmartphone } from 'lucide-react'
import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const row = 'flex min-h-14 items-center gap-3 rounded-lg px-2 hover:bg-paper'

const secondFactor = (locale: Locale): [string, string, LucideIcon] => [
  '/account/second-factor',
  translator(locale, 'second-factor')('link'),
  KeyRound,
]

/** The other pages about one's own account. */
export function AccountLinks({ locale, isStaff }: { locale: Locale; isStaff: boolean }) {
  const t = translator(locale, 'own-account')
  const pages: [string, string, LucideIcon][] = [
    ...(isStaff ? [secondFactor(locale)] : []),
    ['/account/letters', t('to-letters'), Mail],
    ['/account/sessions', t('to-sessions'), MonitorSmartphone],
    ['/account/closing', t('to-closing'), LogOut],
  ]
  return (
    <>
      <h2 className="mb-2 mt-8 text-xl">{t('more-title')}</h2>
      <ul className="divide-y divide-line">
        {pages.map(([path, label, Icon]) => (
          <li key={path}>
            <Link href={pathIn(locale, path)} prefetch={false} className={row}>
              <Icon aria-hidden className="size-5 shrink-0 text-muted" />
              <span className="flex-1">{label}</span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
        <li>
          <a href="/api/own-data" download className={row}>
            <Download aria-hidden className="size-5 shrink-0 text-muted" />
            <span className="flex-1 py-2">
              {t('to-data')}
              <span className="block text-sm text-muted">{t('to-data-note')}</span>
            </span>
          </a>
        </li>
      </ul>
    </>
  )
}
