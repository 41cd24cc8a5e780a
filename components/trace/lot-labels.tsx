import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { LabelCheck } from '@/lib/trace/label-check'
import { labelFormats, MOST_LABELS } from '@/lib/trace/labels'
import type { OwnLot } from '@/lib/trace/queries/own-lots'

/** Chooses what to print of a lot; a plain form that works on any browser. */
export function LotLabels({
  locale,
  lot,
  checks,
  isTooSmall,
}: {
  locale: Locale
  lot: OwnLot
  /** How each format comes out; null while the booth has no public address to print. */
  checks: LabelCheck[] | null
  /** Whether an order was sent back because its symbols would be too small. */
  isTooSmall: boolean
}) {
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
      {isTooSmall ? (
        <Notice kind="error" className="mb-4">
          {t('labels.too-small')}
        </Notice>
      ) : null}
      {checks ? (
        <Card>
          <form action={`${base}/sheet`} method="get" target="_blank" className="flex flex-col gap-4" rel="noopener">
            <input type="hidden" name="locale" value={locale} />
            <SelectField
              name="format"
              label={t('labels.format')}
              options={labelFormats.map((value) => ({ value, label: t(`labels.formats.${value}`) }))}
            />
            <LabelChecks locale={locale} checks={checks} />
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

const tones = { good: 'good', small: 'warn', 'too-small': 'bad' } as const

/** What the machine found when it read the symbols back as they will be printed. */
function LabelChecks({ locale, checks }: { locale: Locale; checks: LabelCheck[] }) {
  const t = translator(locale, 'trace-desk')
  const mm = (width: number) =>
    width.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <div id="label-checks" className="rounded-lg border border-line p-3">
      <p className="font-semibold">{t('labels.check.title')}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {checks.map(({ format, lotMm, boxMm, size }) => (
          <li key={format}>
            {t(`labels.formats.${format}`)} <Badge tone={tones[size]}>{t(`labels.check.${size}`)}</Badge>
            <span className="block text-sm text-muted">
              {t('labels.check.module', { lot: mm(lotMm), box: mm(boxMm) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{t('labels.check.note')}</p>
    </div>
  )
}
