/** What the command line does with accounts; there is no operation for it, since only the operator of an installation may. */
export { changePlan } from './change-plan';
export { createAccount } from './create-account';
export { createKey } from './create-key';
export { findAccount } from './record';
