import { ScrollRegion } from '@/components/ui/scroll-region'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { XmlView } from '@/lib/readiness/xml-view'

const indents = 12

/** An XML file as text, with a mark beside what signatures refer to. */
export function XmlText({ locale, view: { lines, isCut, hasMasked, hasSigned } }: { locale: Locale; view: XmlView }) {
  const t = translator(locale, 'file-view')
  const notes = [
    hasSigned ? t('xml.signed') : null,
    hasMasked ? t('xml.masked') : null,
    isCut ? t('xml.cut', { count: lines.length }) : null,
  ].filter((note) => note !== null)
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="text-sm text-muted">
          {note}
        </p>
      ))}
      <ScrollRegion
        label={t('xml.title')}
        className="mt-2 max-h-[75vh] overflow-auto rounded-lg bg-paper py-2 font-mono text-[0.8125rem] leading-relaxed"
      >
        {lines.map(({ number, depth, text, isSigned }) => (
          <span
            key={number}
            dir="ltr"
            className={`block break-words border-l-4 pr-2 ${isSigned ? 'border-ngoc bg-ngoc-wash' : 'border-transparent'}`}
            style={{ paddingLeft: `${Math.min(depth, indents) + 0.5}rem` }}
          >
            {text}
          </span>
        ))}
      </ScrollRegion>
    </>
  )
}
