import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { fingerprintGroups } from '@/lib/trust/rules'

type Facts = {
  subject: string
  issuer: string
  serial: string
  sha256: string
  notBefore: Date
  notAfter: Date
  key?: string | null
}

/** What people compare of a certificate; the fingerprint breaks between octets only. */
export function CertificateFactsList({
  locale,
  facts: { subject, issuer, serial, sha256, notBefore, notAfter, key },
}: {
  locale: Locale
  facts: Facts
}) {
  const t = translator(locale, 'trust')
  const rows = [
    [t('facts.subject'), subject],
    [t('facts.issuer'), issuer],
    [
      t('facts.validity'),
      t('facts.validity-value', { from: formatDay(dayOf(notBefore)), until: formatDay(dayOf(notAfter)) }),
    ],
    ...(key ? [[t('facts.key'), key]] : []),
    [t('facts.serial'), serial],
  ]
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="mb-1 break-words sm:mb-0">{value}</dd>
        </div>
      ))}
      <dt className="text-muted">{t('facts.sha256')}</dt>
      <dd className="font-mono text-[0.8125rem] leading-relaxed">
        {fingerprintGroups(sha256).map((group) => (
          <span key={group.at} className="mr-2 inline-block">
            {group.text}
          </span>
        ))}
      </dd>
    </dl>
  )
}
