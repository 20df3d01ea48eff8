System.Console.WriteLine("intake");
