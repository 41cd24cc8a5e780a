import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { CertificateState } from '@/lib/registry/change-rules'

const tones = {
  valid: 'good',
  'renew-now': 'warn',
  late: 'warn',
  extended: 'info',
  expired: 'neutral',
  revoked: 'bad',
  'not-yet': 'neutral',
  none: 'neutral',
} as const

/** Where a certificate stands, in words. */
export function CertificateBadge({ locale, state }: { locale: Locale; state: CertificateState | 'none' }) {
  return (
    <Badge className="whitespace-nowrap" tone={tones[state]}>
      {translator(locale, 'registry-care')(`state.${state}`)}
    </Badge>
  )
}
