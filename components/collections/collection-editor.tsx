import type { ComponentProps } from 'react'
import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { COLLECTION_LIMITS } from '@/lib/catalog/input-collections'
import { formatMoment } from '@/lib/format/people'
import { inLocale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ChosenProducts } from './chosen-products'
import { CollectionForm } from './collection-form'
import { collectionFormWords } from './collection-form-words'
import { CollectionNotice } from './collection-notice'
import { collectionPath } from './collection-words'
import { ProductFinder } from './product-finder'

type Props = ComponentProps<typeof ProductFinder> & Pick<ComponentProps<typeof CollectionNotice>, 'told'>

/** Everything about one collection: what is on it, and its names and days. */
export function CollectionEditor({ locale, file, query, found, told }: Props) {
  const t = translator(locale, 'collections')
  const { id, slug, name, intro, from, until, season, shown, changedAt, changedBy } = file
  const moment = formatMoment(changedAt)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/collections')}>{t('desk.back')}</BackLink>
      <PageHead
        title={inLocale(locale, name.vi, name.en)}
        intro={changedBy ? t('desk.changed', { moment, name: changedBy }) : t('desk.changed-unknown', { moment })}
        actions={
          season === 'running' && shown > 0 ? (
            <a
              href={pathIn(locale, collectionPath(slug))}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {t('desk.view')}
            </a>
          ) : null
        }
      />
      <CollectionNotice locale={locale} told={told} />
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[1.2fr_1fr]">
        <div>
          <ChosenProducts locale={locale} file={file} />
          <ForWriters area="collections">
            <ProductFinder locale={locale} file={file} query={query} found={found} />
          </ForWriters>
        </div>
        <ForWriters area="collections">
          <Card>
            <h2 className="mb-4 text-xl">{t('desk.form.heading')}</h2>
            <CollectionForm
              key={changedAt.getTime()}
              locale={locale}
              id={id}
              values={{
                nameVi: name.vi,
                nameEn: name.en,
                introVi: intro.vi,
                introEn: intro.en,
                from,
                until: until ?? '',
              }}
              limits={COLLECTION_LIMITS}
              words={collectionFormWords(locale, false)}
            />
            <p className="mt-4 text-sm text-muted">{t('desk.address', { path: collectionPath(slug) })}</p>
          </Card>
        </ForWriters>
      </div>
    </>
  )
}
