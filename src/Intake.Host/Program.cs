using System.Text;
using Intake.Host;
using Intake.Service.PartReading;

if (PartReaderProgram.Takes(args)) return PartReaderProgram.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // mail in koi8-r and its like
return CommandLine.Run(args, Console.Out, Console.Error, isTerminal: !Console.IsErrorRedirected);
