import { checkContent } from '../site/check-content.ts';
import { reportText } from '../i18n/report-text.ts';

const findings = await checkContent(process.cwd());
console.log(reportText(findings, process.argv.includes('--en') ? 'en' : 'nl'));
process.exitCode = findings.length === 0 ? 0 : 1;
