/** Next writes this face into every page in case it is needed; its own is half a kilobyte each time. */
export default function NotFound() {
  return <p>404</p>
}
