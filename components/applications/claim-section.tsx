import { Card } from '@/components/ui/card'
import type { FollowedApplication, OfferedProducer } from '@/lib/applications/types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ClaimForm } from './claim-form'
import { OfferedProducerFace } from './offered-producer'

const productsOf = (offers: OfferedProducer[]) =>
  offers.reduce((sum, { products, more }) => sum + products.length + more, 0)

/** The products of the registry that may be the applicant's: a question while the application is open, then the answer. */
export function ClaimSection({
  locale,
  token,
  application,
  offers,
  canAnswer,
}: {
  locale: Locale
  token: string
  application: FollowedApplication
  offers: OfferedProducer[]
  canAnswer: boolean
}) {
  const t = translator(locale, 'join')
  const claimed = offers.filter(({ isClaimed }) => isClaimed)
  if (!canAnswer && claimed.length === 0) return null
  if (!canAnswer)
    return (
      <Card>
        <h2 className="mb-3 text-xl">{t('claims.closed')}</h2>
        <ul className="space-y-4">
          {claimed.map((producer) => (
            <li key={producer.id}>
              <OfferedProducerFace locale={locale} producer={producer} />
            </li>
          ))}
        </ul>
      </Card>
    )
  if (offers.length === 0)
    return (
      <Card>
        <p className="text-muted">{t('claims.none-found')}</p>
      </Card>
    )
  return (
    <Card>
      <h2 className="text-xl">{t('claims.title', { count: productsOf(offers) })}</h2>
      <p className="mb-4 mt-2 text-muted">{application.hasAnsweredClaims ? t('claims.answered') : t('claims.intro')}</p>
      <ClaimForm
        locale={locale}
        token={token}
        choices={offers.map((producer) => ({
          id: producer.id,
          face: <OfferedProducerFace locale={locale} producer={producer} />,
          label: `${t('claims.mine')}: ${producer.name}`,
          isClaimed: producer.isClaimed,
        }))}
        words={{
          save: t('claims.save'),
          none: t('claims.none'),
          saving: t('claims.saving'),
          mine: t('claims.mine'),
        }}
      />
      <p className="mt-4 text-sm text-muted">{t('claims.note')}</p>
    </Card>
  )
}
