namespace Intake.Tests.Extraction.Marks;

/// <summary>A paragraph of the draft written out with marks gives the changes that the marks say, and the text a careful typist would make of them.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("3. To [-strongly-] encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("3. To strongly encourage States to [-prohibit-]{+prevent+} the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to ~~prohibit~~ **prevent** the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste {+and oil+} in harbours.", "3 insert [and oil]")]
    [InlineData("3. To [DELETE: strongly] encourage States to prohibit the dumping of waste [ADD: and oil] in harbours.", "3 delete [strongly]\n3 insert [and oil]")]
    [InlineData("3. To (del: strongly) encourage States to prohibit the dumping of waste (add: and oil) in harbours.", "3 delete [strongly]\n3 insert [and oil]")]
    [InlineData("3. [DELETE: To strongly encourage States to prohibit the dumping of waste in harbours.]", "3 delete-paragraph")]
    [InlineData("3. To ((strongly)) encourage States to ((prohibit)) prevent the dumping of waste in harbours.", "3 delete [strongly]\n3 replace [prohibit] [prevent]")]
    [InlineData("3. To --strongly-- encourage States to prohibit the dumping of waste ++and oil++ in harbours.", "3 delete [strongly]\n3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste <and oil> in harbours.", "3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste _and oil_ in harbours.", "3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste *and oil* in harbours.", "3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste {and oil} in harbours.", "3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to [prohibit] prevent the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to prohibit/prevent the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("5. To report on progress[-, in a timely manner,-] to the Harbour Council.", "5 delete [, in a timely manner,]")]
    [InlineData("Para 3: States to [-prohibit-]{+prevent+} the dumping (rest unchanged)", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to [-prohibit-]{+prevent+} the dumping [...]", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to ((prohibit)) prevent the dumping [...]", "3 replace [prohibit] [prevent]")]
    public void Signs_of_plain_text_mark_changes(string body, string expected) => Assert.Equal(expected, HarbourMail.Read(body));

    [Theory]
    [InlineData("3. To <s>strongly</s> encourage States to <s>prohibit</s><u>prevent</u> the dumping of waste in harbours.", "3 delete [strongly]\n3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <strike>prohibit</strike> <b>prevent</b> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <del>prohibit</del> <ins>prevent</ins> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <span style='text-decoration:line-through;color:#C00000'>prohibit</span><span style='color:#00B050'>prevent</span> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <font color=red>prohibit</font> <font color=blue>prevent</font> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <i>prohibit</i> <b>prevent</b> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste <b>and oil</b> in harbours.", "3 insert [and oil]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste <span style='background:yellow'>and oil</span> in harbours.", "3 insert [and oil]")]
    [InlineData("<b>3.</b> To strongly encourage States to <s>prohibit</s> <b>prevent</b> the dumping of waste in harbours.", "3 replace [prohibit] [prevent]")]
    [InlineData("3. <s>To strongly encourage States to prohibit the dumping of waste in harbours.</s>", "3 delete-paragraph")]
    [InlineData("<s>3. To strongly encourage States to prohibit the dumping of waste in harbours.</s>", "3 delete-paragraph")]
    [InlineData("3. States to <s>prohibit</s> <u>prevent</u> the dumping", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage States to <del>prohibit</del><ins>prevent</ins> the dumping [...]</p><p>6. To request the Secretariat to develop a guide […]", "3 replace [prohibit] [prevent]")]
    [InlineData("3. To strongly encourage ... <s>prohibit</s> <u>prevent</u> the dumping of waste ...", "3 replace [prohibit] [prevent]")]
    [InlineData("Paragraph 3, to be amended as follows:</p><p>“To strongly encourage States to <s>prohibit</s><b>prevent</b> the dumping of waste in harbours.”", "3 replace [prohibit] [prevent]")]
    [InlineData("Paragraph 3 should read as follows:</p><p>“To <s>strongly</s> encourage States to prohibit the dumping of waste in harbours.”", "3 delete [strongly]")]
    public void Looks_of_letters_mark_changes(string html, string expected) => Assert.Equal(expected, HarbourMail.Read($"<html><body><p>{html}</p></body></html>", "text/html"));

    [Theory]
    [InlineData("5. To report on progress, [-in a timely manner,-] to the Harbour Council.", "To report on progress, to the Harbour Council.")]
    [InlineData("2. To promote the exchange of information on the state of harbour walls, [-including old walls,-] with a view to repairing them.", "To promote the exchange of information on the state of harbour walls, with a view to repairing them.")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste [-in harbours-] .", "To strongly encourage States to prohibit the dumping of waste.")]
    [InlineData("4. To take account of the views of fishers [-, divers-] and pilots when planning works in harbours.", "To take account of the views of fishers and pilots when planning works in harbours.")]
    [InlineData("4. To take account of the views of fishers, divers{+, swimmers+} and pilots when planning works in harbours.", "To take account of the views of fishers, divers, swimmers and pilots when planning works in harbours.")]
    public void The_text_is_the_accepted_one_with_its_spaces_mended(string body, string expected) => Assert.Equal(expected, HarbourMail.Result(body));

    [Theory]
    [InlineData("3 bis. {+To clean the walls of harbours each spring.+}", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("{+3 bis. To clean the walls of harbours each spring.+}", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("3. To {+very+} strongly encourage States to prohibit the dumping of waste in harbours.\n\n{+To clean the walls of harbours each spring.+}", "3 insert [very]\nafter:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    public void A_paragraph_that_is_all_marked_as_added_is_new(string body, string expected) => Assert.Equal(expected, HarbourMail.Read(body));

    [Theory]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste (in harbours).")]
    [InlineData("Para 3: we support it -- and so do our neighbours -- as it stands.")]
    [InlineData("We write from https://example.org/_a_/b_c_d and thank you.")]
    public void Signs_that_mark_nothing_are_left_alone(string body) => Assert.DoesNotContain(" delete", HarbourMail.Read(body), StringComparison.Ordinal);

    [Fact]
    public void A_text_of_opening_signs_alone_is_read_at_once() => Assert.Equal("", HarbourMail.Read(new string('(', 60_000) + new string('[', 60_000) + "a"));
}
