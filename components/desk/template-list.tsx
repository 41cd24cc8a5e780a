import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card, EmptyState } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { retireTemplateAction } from '@/lib/desk/actions/settings'
import type { ReasonTemplateRow } from '@/lib/desk/types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** All templates, with the way to change each and to take it out of use. */
export function TemplateList({ locale, templates }: { locale: Locale; templates: ReasonTemplateRow[] }) {
  const t = translator(locale, 'queue-settings')
  return (
    <section id="templates" aria-labelledby="templates-title" className="mt-8 scroll-mt-20">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="templates-title" className="text-xl">
            {t('templates.title')}
          </h2>
          <p className="text-sm text-muted">
            {t('templates.intro', { example: locale === 'vi' ? '“{số mấy}”' : '“{which}”' })}
          </p>
        </div>
        <ButtonLink kind="secondary" href={pathIn(locale, '/admin/queue/templates/new')}>
          {t('templates.new')}
        </ButtonLink>
      </div>
      {templates.length === 0 ? <EmptyState title={t('templates.none')} /> : null}
      <div className="grid gap-4 lg:grid-cols-2">
        {templates.map((template) => (
          <Template key={template.id} locale={locale} template={template} />
        ))}
      </div>
    </section>
  )
}

function Template({ locale, template }: { locale: Locale; template: ReasonTemplateRow }) {
  const t = translator(locale, 'queue-settings')
  const words = translator(locale, 'queue')
  const { id, kind, verdict, titleVi, titleEn, bodyVi, bodyEn, retiredAt } = template
  const name = inLocale(locale, titleVi, titleEn)
  return (
    <Card>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-sm">
        <Badge tone="info">{words(`kind.${kind}`)}</Badge>
        <span className="text-muted">{t(`template.verdicts.${verdict}`)}</span>
        {retiredAt ? <Badge>{t('templates.out')}</Badge> : null}
      </p>
      <h3 className="font-semibold">{name}</h3>
      <p lang="vi" className="mt-1 whitespace-pre-line">
        {bodyVi}
      </p>
      <p lang="en" className="mt-1 whitespace-pre-line text-sm text-muted">
        {bodyEn}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4">
        <Link
          href={pathIn(locale, `/admin/queue/templates/${id}`)}
          aria-label={t('templates.edit-named', { name })}
          className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
        >
          {t('templates.edit')}
        </Link>
        <FieldsForm
          action={retireTemplateAction.bind(null, locale, id, retiredAt === null)}
          go={t(retiredAt ? 'templates.bring-back' : 'templates.retire')}
          named={t(retiredAt ? 'templates.bring-back-named' : 'templates.retire-named', { name })}
          busy={t('templates.busy')}
          kind="quiet"
        />
      </div>
    </Card>
  )
}
