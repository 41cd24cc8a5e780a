import { ForWriters } from '@/components/layout/for-roles'
import { FieldsForm } from '@/components/ui/fields-form'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { editStatementAction } from '@/lib/law/actions'
import { cited } from '@/lib/law/cite'
import type { Bilingual, LawTopic, Statement } from '@/lib/law/types'

type Props = { locale: Locale; statements: Statement[]; citations: Map<LawTopic, { name: Bilingual }[]> }

/** What the booth says of each solution beside the names of what governs it, with the way to change it. */
export function StatementList({ locale, statements, citations }: Props) {
  const t = translator(locale, 'law')
  const solutions = [...new Set(statements.map(({ solution }) => solution))]
  return (
    <section aria-labelledby="law-statements" className="mb-8">
      <h2 id="law-statements" className="text-xl">
        {t('statements.title')}
      </h2>
      <p className="mb-3 max-w-prose text-muted">{t('statements.intro')}</p>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        {solutions.map((solution) => (
          <div key={solution} className="rounded-xl border border-line bg-sheet p-4">
            <h3 className="font-semibold">{textFor(locale, 'readiness', `solutions.${solution}`) ?? solution}</h3>
            <ul className="divide-y divide-line">
              {statements
                .filter((one) => one.solution === solution)
                .map((one) => (
                  <li key={one.position} className="py-2">
                    <p className="text-sm text-muted">
                      {cited(
                        locale,
                        citations.get(one.topic)?.map(({ name }) => name),
                      )}
                    </p>
                    <p>{inLocale(locale, one.says.vi, one.says.en)}</p>
                    <ForWriters area="settings">
                      <Edit locale={locale} statement={one} />
                    </ForWriters>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Edit({ locale, statement: { solution, position, says } }: { locale: Locale; statement: Statement }) {
  const t = translator(locale, 'law')
  const known = (['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY'] as const).find((one) => one === solution)
  if (!known) return null
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
        {t('statements.edit')}
      </summary>
      <FieldsForm
        action={editStatementAction.bind(null, locale, known, position)}
        fields={[
          { name: 'saysVi', label: t('statements.vi'), type: 'words', initial: says.vi, maxLength: 600, lang: 'vi' },
          { name: 'saysEn', label: t('statements.en'), type: 'words', initial: says.en, maxLength: 600, lang: 'en' },
        ]}
        go={t('statements.go')}
        busy={t('statements.busy')}
        kind="secondary"
      />
    </details>
  )
}
