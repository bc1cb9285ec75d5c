import { answerCheck } from './command';

const { text, exitCode } = await answerCheck(process.argv.slice(2), process.env);
console.log(text);
process.exitCode = exitCode;
