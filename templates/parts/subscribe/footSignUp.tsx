import type { VNode } from "preact";
import { signUpOf, topicSignUpOf } from "../../../src/content/subscribe/signUp.ts";
import type { Digest, Topic } from "../../../src/digest/digest.ts";
import { SignUpBox } from "./signUp.tsx";

/** How to subscribe to the publication by email, at the foot of a page; nothing where no service is set up. */
export function FootSignUp({ digest: { site } }: { readonly digest: Digest }) {
  const signUp = signUpOf(site);
  return signUp ? <SignUpBox signUp={signUp} subject={site.title} place="foot" /> : null;
}

/** The form to subscribe to a topic alone; undefined where the service does not know the topic, and the form of the publication stays. */
export function topicSignUp({ id, name }: Topic, { site }: Digest): VNode | undefined {
  const signUp = topicSignUpOf(site, id);
  return signUp && <SignUpBox signUp={signUp} subject={name} place="foot" />;
}
