/** A search field; the shop's script lists suggestions below it, without one it is a plain field. */
export function SearchBox({
  id,
  query,
  maxLength,
  placeholder,
  className,
  words,
}: {
  id: string
  query: string
  maxLength: number
  placeholder: string
  className: string
  words: { list: string; found: string }
}) {
  return (
    <>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        className={className}
        data-suggest={words.list}
        data-found={words.found}
      />
      <span role="status" className="sr-only" />
    </>
  )
}
