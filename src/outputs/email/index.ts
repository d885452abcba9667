export { type EmailIssue, emailIssue, type Subscription, unsubscribePlaceholder } from "./emailIssue.ts";
