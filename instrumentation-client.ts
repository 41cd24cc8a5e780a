/*
 * Runs in the browser before React takes a page over. A page that answers 404 and still tells why has a part that the server could not
 * finish, on purpose (components/layout/shop-not-found-status.tsx); on a slow device React reports that as an error (#419).
 */
window.addEventListener('error', (event) => {
  if (event.error?.digest === 'NEXT_HTTP_ERROR_FALLBACK;404') event.preventDefault()
})
