/** Paragraphs, one a line; lines that begin with a dash are a list. */
export function PlainText({ text, className }: { text: string; className?: string }) {
  const blocks: { isList: boolean; lines: string[] }[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const isList = line.startsWith('- ')
    const last = blocks.at(-1)
    if (isList && last?.isList) last.lines.push(line.slice(2))
    else blocks.push({ isList, lines: [isList ? line.slice(2) : line] })
  }
  return (
    <div className={className}>
      {blocks.map(({ isList, lines }) =>
        isList ? (
          <ul key={lines[0]} className="mt-2 list-disc space-y-1 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={lines[0]} className="mt-2">
            {lines[0]}
          </p>
        ),
      )}
    </div>
  )
}
