import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { dayOf } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { MerchantFile } from '@/lib/merchants/types'
import { DecisionPanel } from './decision-panel'
import { decisionWords } from './decision-words'
import { MembersPanel } from './members-panel'
import { MerchantFacts } from './merchant-facts'
import { PermissionsPanel } from './permissions-panel'
import { StandingHistory } from './standing-history'
import { StateBadge } from './state-badge'

/** Everything about one merchant: the decision beside the evidence. */
export function MerchantFileView({ file, locale, now }: { file: MerchantFile; locale: Locale; now: Date }) {
  const t = translator(locale, 'merchants')
  const sellsForOthers = file.producer === null || file.authorisations.length > 0
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/merchants')}>{t('back')}</BackLink>
      <div className="mb-6">
        <h1 className="text-2xl sm:text-3xl">{file.name}</h1>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <StateBadge state={file.state} locale={locale} />
          {file.producer ? null : <Badge>{t('trader')}</Badge>}
          {file.isDemo ? <Badge tone="info">{t('demo')}</Badge> : null}
          <span className="text-muted">{t('listings', { count: file.publicListings })}</span>
        </div>
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[1fr_26rem]">
        <div className="space-y-6 xl:order-2">
          <ForWriters area="standings">
            <Card>
              <h2 className="mb-4 text-xl">{t('decide.title')}</h2>
              <DecisionPanel
                locale={locale}
                merchantId={file.id}
                decisions={decisionWords(file, locale)}
                busy={t('decide.busy')}
              />
            </Card>
          </ForWriters>
          <StandingHistory entries={file.standing} locale={locale} />
        </div>
        <div className="space-y-6">
          <MerchantFacts file={file} locale={locale} />
          <MembersPanel file={file} locale={locale} />
          {sellsForOthers ? <PermissionsPanel file={file} locale={locale} today={dayOf(now)} /> : null}
        </div>
      </div>
    </>
  )
}
