type Words = { next: string; busy: string; added: string }

/** The way to the next page: a link, for which the shop's script brings that page's shelf here instead. */
export function MoreResults({ href, words }: { href: string; words: Words }) {
  return (
    <>
      <p role="status" className="sr-only" />
      <a href={href} rel="next" className="more" data-busy={words.busy} data-added={words.added}>
        {words.next}
      </a>
    </>
  )
}
