import type { SignUp, SignUpForm } from "../../../src/content/subscribe/signUp.ts";
import type { Language } from "../../../src/language/language.ts";

interface SignUpProps {
  readonly signUp: SignUp;
  /** What readers get: the name of the publication or of a topic. */
  readonly subject: string;
  /** Where on the page it is: the start of its ids. */
  readonly place: "foot" | "item" | "page";
}

/** How to subscribe by email: a form, or a link to the service. It works without a script. */
export function SignUpBox({ signUp, subject, place }: SignUpProps, { words: { subscribe } }: Language) {
  const title = subscribe.getByEmail(subject);
  const consent = (
    <p class="sign-up-consent">
      {subscribe.consent((text) => (
        <a href={signUp.privacy}>{text}</a>
      ))}
    </p>
  );
  if (signUp.way === "link")
    return (
      <section class="sign-up" aria-labelledby={`${place}:sign-up`}>
        <p class="sign-up-title" id={`${place}:sign-up`}>
          <a href={signUp.address}>{title}</a>
        </p>
        {consent}
      </section>
    );
  return (
    <form class="sign-up" action={signUp.address} method="post" aria-labelledby={`${place}:sign-up`}>
      <p class="sign-up-title" id={`${place}:sign-up`}>
        {title}
      </p>
      <Fields form={signUp} place={place} />
      {consent}
    </form>
  );
}

function Fields(
  { form, place }: { readonly form: SignUpForm; readonly place: string },
  { words: { subscribe } }: Language,
) {
  const { email, hidden, honeypot } = form;
  return (
    <>
      <label for={`${place}:email`}>{subscribe.address}</label>
      <div class="sign-up-row">
        <input id={`${place}:email`} name={email} type="email" autocomplete="email" required />
        <button type="submit">{subscribe.button}</button>
      </div>
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {honeypot && (
        <p class="heard" aria-hidden="true">
          <label>
            {subscribe.leaveEmpty} <input type="text" name={honeypot} tabindex={-1} autocomplete="off" />
          </label>
        </p>
      )}
    </>
  );
}
