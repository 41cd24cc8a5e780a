import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { DeskPicture } from '@/lib/trace/queries/desk-pictures'
import type { FarApartBox } from '@/lib/trace/queries/far-apart'
import { pictureTones } from './desk-picture'
import { stepWords } from './origin-journey'

type Props = { locale: Locale; far: FarApartBox[]; pictures: DeskPicture[] }

/** What the city looks after in traceability besides the queue: codes that may have been copied, and pictures decided about. */
export function TraceOverview({ locale, far, pictures }: Props) {
  const t = translator(locale, 'journey-files')
  return (
    <>
      <PageHead
        title={t('review.title')}
        intro={t('review.intro')}
        actions={
          <ButtonLink kind="secondary" href={pathIn(locale, '/admin/queue?kind=picture')}>
            {t('review.queue')}
          </ButtonLink>
        }
      />
      <FarApart locale={locale} far={far} />
      <h2 className="mt-8 mb-3 text-xl">{t('review.decided')}</h2>
      {pictures.length === 0 ? (
        <p className="text-muted">{t('review.none')}</p>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {pictures.map((picture) => (
            <li key={picture.id} className="overflow-hidden rounded-xl border border-line bg-sheet">
              <Decided locale={locale} picture={picture} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Decided({ locale, picture }: { locale: Locale; picture: DeskPicture }) {
  const t = translator(locale, 'journey-files')
  const { id, merchant, product, lot, state, words } = picture
  const step = stepWords(locale, picture.step, picture.kind)
  return (
    <a href={pathIn(locale, `/admin/trace/${id}`)} className="flex gap-3 p-3 sm:block sm:p-0">
      <img
        src={`/api/trace/attachments/${id}/320`}
        width={320}
        height={320}
        alt={t('review.alt', { merchant, step })}
        loading="lazy"
        className="size-24 rounded-lg bg-quy-wash object-cover sm:aspect-square sm:h-auto sm:w-full sm:rounded-none"
      />
      <span className="block min-w-0 sm:p-3">
        <Badge tone={pictureTones[state]}>{t(`review.states.${state}`)}</Badge>
        <span className="mt-1 block font-semibold text-lam">{product}</span>
        <span className="block text-sm text-muted">
          {step} · <span className="whitespace-nowrap">{lot}</span>
        </span>
        <span className="block text-sm text-muted">{merchant}</span>
        {words ? <span className="mt-1 block text-sm">{t('because', { words })}</span> : null}
      </span>
    </a>
  )
}

function FarApart({ locale, far }: Pick<Props, 'locale' | 'far'>) {
  const t = translator(locale, 'journey-files')
  return (
    <Card>
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
                <a
                  href={pathIn(locale, path)}
                  className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
                >
                  {lot}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
