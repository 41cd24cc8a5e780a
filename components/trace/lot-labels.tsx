import { BackLink } from '@/components/ui/back-link'
import { Button } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { labelFormats, MOST_LABELS } from '@/lib/trace/labels'
import type { OwnLot } from '@/lib/trace/queries/own-lots'

/** Chooses what to print of a lot; a plain form that works on any browser. */
export function LotLabels({ locale, lot, canPrint }: { locale: Locale; lot: OwnLot; canPrint: boolean }) {
  const t = translator(locale, 'trace-desk')
  const base = `/api/trace/labels/${lot.id}`
  const files = [
    ['one.pdf', t('labels.one-pdf')],
    ['one.svg', t('labels.svg')],
    ['one.png', t('labels.png')],
    ...(lot.isInternal ? [] : [['ean.svg', t('labels.ean')]]),
  ]
  return (
    <div className="max-w-2xl">
      <BackLink href={pathIn(locale, `/merchant/trace/lots/${lot.id}`)}>{lot.code}</BackLink>
      <PageHead title={t('labels.title', { lot: lot.code })} intro={t('labels.intro')} />
      {canPrint ? (
        <Card>
          <form action={`${base}/sheet`} method="get" target="_blank" className="flex flex-col gap-4" rel="noopener">
            <input type="hidden" name="locale" value={locale} />
            <SelectField
              name="format"
              label={t('labels.format')}
              options={labelFormats.map((value) => ({ value, label: t(`labels.formats.${value}`) }))}
            />
            <TextField
              name="count"
              type="number"
              min={1}
              max={MOST_LABELS}
              label={t('labels.count')}
              defaultValue="24"
            />
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name="serial" className="size-5" />
              {t('labels.serial')}
            </label>
            <TextField name="from" type="number" min={1} label={t('labels.from')} defaultValue="1" />
            <div className="flex flex-wrap gap-3">
              <Button>{t('labels.open')}</Button>
              <Button kind="secondary" formAction={`${base}/sheet.pdf`}>
                {t('labels.pdf')}
              </Button>
              <Button kind="secondary" formAction={`${base}/serials.csv`}>
                {t('labels.csv')}
              </Button>
            </div>
            <p className="text-sm text-muted">{t('labels.pdf-note')}</p>
          </form>
          <ul className="mt-4">
            {files.map(([file, label]) => (
              <li key={file}>
                <a
                  href={`${base}/${file}`}
                  className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        <Notice kind="warning">{t('labels.no-address')}</Notice>
      )}
    </div>
  )
}
