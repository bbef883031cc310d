/** What a reader of the playground's REST half should know first. */
export function RestIntro() {
  return (
    <>
      What you send here goes to this installation and reads its real listings. No key is needed. Writing is left to{' '}
      <a href="/agents/register" className="link">
        registered agents
      </a>
      .
    </>
  );
}
