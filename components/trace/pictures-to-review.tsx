import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { reviewPictureAction } from '@/lib/trace/actions/attachments'
import type { PictureToReview } from '@/lib/trace/queries/attachments'
import type { FarApartBox } from '@/lib/trace/queries/far-apart'
import { DataForm } from './data-form'
import { stepWords } from './origin-journey'

const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** Pictures of journeys to be looked at before shoppers see them, and boxes whose codes may have been copied. */
export function PicturesToReview({
  locale,
  pictures: { rows, total },
  far,
  canDecide,
}: {
  locale: Locale
  pictures: { rows: PictureToReview[]; total: number }
  far: FarApartBox[]
  canDecide: boolean
}) {
  const t = translator(locale, 'journey-files')
  return (
    <>
      <PageHead title={t('review.title')} intro={t('review.intro')} />
      {rows.length === 0 ? (
        <EmptyState title={t('review.none')}>{t('review.none-body')}</EmptyState>
      ) : (
        <>
          <p className="mb-4 font-semibold">{t('review.waiting', { count: total })}</p>
          <ul className="grid gap-4 lg:grid-cols-2">
            {rows.map((picture) => (
              <li key={picture.id} className="rounded-xl border border-line bg-sheet p-4">
                <Picture locale={locale} picture={picture} canDecide={canDecide} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Card className="mt-8">
        <h2 id="far" className="text-xl">
          {t('review.far')}
        </h2>
        <p className="mb-3 text-muted">{t('review.far-intro')}</p>
        {far.length === 0 ? (
          <p>{t('review.far-none')}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {far.map(({ serial, day, merchant, product, lot, path, areas, times }) => (
              <li key={`${path} ${serial} ${day}`} className="border-l-4 border-quy pl-3">
                <p className="font-semibold">{t('review.far-row', { serial, areas, times, day: formatDay(day) })}</p>
                <p>
                  {product} · {merchant} ·{' '}
                  <a href={pathIn(locale, path)} className={link}>
                    {lot}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}

function Picture({ locale, picture, canDecide }: { locale: Locale; picture: PictureToReview; canDecide: boolean }) {
  const t = translator(locale, 'journey-files')
  const { id, merchant, product, lot, lotPath, at, addedAt, papers } = picture
  const step = stepWords(locale, picture.step)
  const hidden = { locale, attachmentId: id }
  return (
    <div className="flex flex-col gap-3">
      <a href={`/api/trace/attachments/${id}/1600`}>
        <img
          src={`/api/trace/attachments/${id}/1600`}
          alt={t('review.alt', { merchant, step })}
          loading="lazy"
          className="max-h-96 w-full rounded-lg border border-line bg-quy-wash object-contain"
        />
      </a>
      <div>
        <p className="font-semibold">{product}</p>
        <p className="text-muted">{merchant}</p>
        <p>{t('review.about', { lot, step, at: formatMoment(at) })}</p>
        <p className="text-sm text-muted">{t('review.since', { at: formatMoment(addedAt) })}</p>
        <p className="flex flex-wrap gap-x-4">
          <a href={pathIn(locale, lotPath)} className={link}>
            {t('review.origin')}
          </a>
          {papers.map((paper) => (
            <a key={paper.id} href={`/api/trace/attachments/${paper.id}/paper`} className={link}>
              {t('review.paper', { name: paper.fileName })}
            </a>
          ))}
        </p>
      </div>
      {canDecide ? (
        <>
          <DataForm
            id={`approve-${id}`}
            action={reviewPictureAction}
            hidden={{ ...hidden, decision: 'APPROVED' }}
            fields={[]}
            submit={t('review.approve')}
            busy={t('review.busy')}
          />
          <DataForm
            id={`return-${id}`}
            action={reviewPictureAction}
            hidden={{ ...hidden, decision: 'RETURNED' }}
            fields={[{ name: 'words', label: t('review.why'), isRequired: true, maxLength: 500 }]}
            submit={t('review.return')}
            busy={t('review.busy')}
            isDanger
          />
        </>
      ) : null}
    </div>
  )
}
