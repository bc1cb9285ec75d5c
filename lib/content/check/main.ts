import { answerCheck } from './command';

const { text, exitCode } = answerCheck(process.argv.slice(2), process.env);
console.log(text);
process.exitCode = exitCode;
