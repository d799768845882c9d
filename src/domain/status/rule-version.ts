/**
 * Version of the rule that gives a KPI its status (design, section 7). It changes whenever the same
 * record could get another verdict, and every status names it.
 */
export const STATUS_RULE_VERSION = '1.0';
