import type { ReactNode } from 'react'
import { FactsList } from '@/components/catalog/review/facts-list'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { reviewPictureAgainAction } from '@/lib/trace/actions/attachments'
import type { PictureWithPapers } from '@/lib/trace/queries/desk-pictures'
import { stepWords } from './origin-journey'

const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'
export const pictureTones = { private: 'neutral', waiting: 'warn', shown: 'good', returned: 'bad' } as const

type Slots = { decide: ReactNode; aside: ReactNode }

/** One picture of a journey beside what it is said to show, with the decision or, once there was one, the way to change it. */
export function DeskPictureSheet({
  locale,
  picture,
  decide,
  aside,
}: { locale: Locale; picture: PictureWithPapers } & Slots) {
  const t = translator(locale, 'journey-files')
  const { id, merchant, product, lot, lotPath, at, place, addedAt, papers, state, by, words, decidedAt } = picture
  const step = stepWords(locale, picture.step, picture.kind)
  const facts: [string, ReactNode][] = [
    [
      t('review.facts.state'),
      <Badge key="state" tone={pictureTones[state]}>
        {t(`review.states.${state}`)}
      </Badge>,
    ],
    [t('review.facts.step'), `${step} · ${formatMoment(at)}`],
    ...(place ? [[t('review.facts.place'), place] satisfies [string, ReactNode]] : []),
    [
      t('review.facts.lot'),
      <a key="lot" href={pathIn(locale, lotPath)} className={link}>
        {lot}
      </a>,
    ],
    [t('review.facts.product'), product],
    [t('review.facts.merchant'), merchant],
    [t('review.facts.sent'), formatMoment(addedAt)],
    ...(decidedAt
      ? [
          [t('review.facts.decided'), [formatMoment(decidedAt), by].filter(Boolean).join(', ')] satisfies [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(words ? [[t('review.facts.why'), words] satisfies [string, ReactNode]] : []),
  ]
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <a href={`/api/trace/attachments/${id}/1600`}>
          <img
            src={`/api/trace/attachments/${id}/1600`}
            alt={t('review.alt', { merchant, step })}
            className="max-h-[70vh] w-full rounded-xl border border-line bg-quy-wash object-contain"
          />
        </a>
        {decide}
        {picture.isWithdrawn || state === 'waiting' ? null : (
          <ForWriters area="listings">
            <Again locale={locale} picture={picture} />
          </ForWriters>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <Card>
          <FactsList facts={facts} />
          {papers.map((paper) => (
            <p key={paper.id}>
              <a href={`/api/trace/attachments/${paper.id}/paper`} className={link}>
                {t('review.paper', { name: paper.fileName })}
              </a>
            </p>
          ))}
        </Card>
        {aside}
      </div>
    </div>
  )
}

/** The other decision about a picture that was decided about. */
function Again({ locale, picture: { id, state } }: { locale: Locale; picture: PictureWithPapers }) {
  const t = translator(locale, 'journey-files')
  const isShown = state === 'shown'
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('review.again')}</h2>
      <FieldsForm
        key={state}
        action={reviewPictureAgainAction}
        hidden={{ locale, attachmentId: id, decision: isShown ? 'RETURNED' : 'APPROVED' }}
        fields={isShown ? [{ name: 'words', label: t('review.why'), maxLength: 500 }] : []}
        go={t(isShown ? 'review.take-away' : 'review.approve')}
        busy={t('review.busy')}
        kind={isShown ? 'danger' : 'primary'}
      />
    </Card>
  )
}
