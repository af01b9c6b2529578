package org.comity.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.testing.BesideOthers;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A prosecutor drafts a request for bank records from nothing to the PDF, a colleague helps, and
/// another night data are preserved in twelve answers.
@BesideOthers
@WholeProgram
class RequestWalkTest {
  @LocalServerPort private int port;

  private final Set<String> looked = new HashSet<>();

  @Test
  void aRequestIsDraftedFromNothingToItsLetter() throws IOException {
    try (BrowserContext hers = context();
        BrowserContext his = context()) {
      Page page = signedIn(hers, "aurelia-expert");
      String draft = begin(page);
      parts(page, draft);
      item(page, draft);
      facts(page, draft);
      checked(page, draft);
      printed(page, draft);
      inArabic(page, draft);
      together(page, signedIn(his, "aurelia-second-expert"), draft);
    }
  }

  private String begin(Page page) {
    open(page, "/requests/new");
    page.locator("form[action='/requests'] button.first").click();
    assertThat(page.locator(".error-summary")).containsText("Choose the State");
    page.locator("#state").selectOption("XE");
    page.locator("input[value=records]").check();
    page.locator("form[action='/requests'] button.first").click();
    look(page);
    return page.url().replaceFirst(".*(?=/requests/)", "");
  }

  private void parts(Page page, String draft) {
    open(page, draft + "/sections/header");
    assertThat(field(page, "req.requestingState")).hasValue("XA");
    field(page, "req.ownReference").fill("PG/2026/77");
    field(page, "req.channel").selectOption("centralAuthority");
    field(page, "req.transmissionMeans").selectOption("paper");
    next(page);
    assertThat(field(page, "auth.central.name.name")).not().hasValue("");
    field(page, "auth.conducting.functions").fill("Gathers evidence in criminal matters.");
    field(page, "auth.requesting.legalPower").fill("Act on cooperation, section 14");
    next(page);
    look(page);
    open(page, draft + "/sections/matter");
    field(page, "matter.subject").fill("investigation into fraud");
    field(page, "matter.nature").selectOption("investigation");
    next(page);
    field(page, "facts.summary").fill("On 4 March 2026 money was moved abroad.\n\nIt is traced.");
    field(page, "purpose.use").fill("Evidence in this investigation.");
    next(page);
  }

  private void item(Page page, String draft) {
    open(page, draft + "/items/i1");
    field(page, "text").fill("Obtain certified copies of the statements.");
    field(page, "rec.category").selectOption("bank");
    field(page, "rec.holder.name").fill("Bank of Kilmere Example");
    field(page, "rec.holder.seat").fill("Kilmere");
    stay(page);
    field(page, "rec.account.institution").fill("Bank of Kilmere Example");
    field(page, "rec.account.holder").fill("Kilmere Linen Example Ltd.");
    page.locator("[id='at-rec.account'] details summary").first().click();
    field(page, "rec.account.iban").fill("IE29AIBK93115212345679");
    field(page, "rec.period.from").fill("2026-01-01");
    field(page, "rec.period.to").fill("2026-05-31");
    field(page, "rec.relevance").fill("The statements show who was paid.");
    stay(page);
    assertThat(page.locator("[id='at-rec.account']")).containsText("no IBAN");
    look(page);
    field(page, "rec.account.iban").fill("IE29AIBK93115212345678");
    stay(page);
    assertThat(page.locator("[id='at-rec.account'] .error")).hasCount(0);
  }

  /// A fact is written and tied to the item, and a section that was saved before stays as it was.
  private void facts(Page page, String draft) {
    open(page, draft + "/new-fact");
    page.locator("#from").fill("2026-03-04");
    page.locator("#act").fill("Money was moved abroad.");
    page.locator("main form button.first").click();
    page.locator(".proof input[type=checkbox]").check();
    page.locator("form[action$='/facts-proof'] button").click();
    assertThat(page.locator(".facts-list")).containsText("To be proved by item: 1");
    look(page);
  }

  private void checked(Page page, String draft) {
    open(page, draft + "/check");
    assertThat(page.locator("main")).containsText("UNTOC 18");
    Locator first = page.locator(".tasks a").first();
    first.click();
    assertThat(page.locator("form.work")).isVisible();
  }

  private void printed(Page page, String draft) throws IOException {
    open(page, draft + "/papers");
    assertThat(page.locator("article.sheet"))
        .containsText("Request for mutual legal assistance in a criminal matter");
    assertThat(pdf(page, draft, "en"))
        .contains("PG/2026/77", "Bank of Kilmere Example", "IE29AIBK93115212345678", "Esperia");
  }

  private void inArabic(Page page, String draft) throws IOException {
    open(page, draft + "/papers?language=ar");
    assertThat(page.locator("article.sheet")).hasAttribute("dir", "rtl");
    assertThat(page.locator("main")).containsText("Your own words are in another language");
    assertThat(pdf(page, draft, "ar")).contains("PG/2026/77");
    speak(page, "ar");
    open(page, draft + "/items/i1");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    open(page, draft + "/facts");
    open(page, draft + "/items/i1");
    assertThat(field(page, "rec.account.iban")).hasValue("IE29AIBK93115212345678");
    speak(page, "en");
  }

  private static void speak(Page page, String language) {
    page.locator(".lang-button").click();
    page.locator("#tongues button[value=" + language + "]").click();
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  private void together(Page owner, Page colleague, String draft) {
    assertThat(colleague.navigate(address(draft)).status()).isEqualTo(404);
    open(owner, draft);
    for (Locator box : owner.locator("form[action$='/members'] input[type=checkbox]").all()) {
      box.check();
    }
    owner.locator("form[action$='/members'] button").click();
    colleague.navigate(address(draft + "/sections/matter"));
    owner.navigate(address(draft + "/sections/matter"));
    field(colleague, "matter.stage").fill("What the colleague writes.");
    stay(colleague);
    field(owner, "matter.stage").fill("What the owner writes.");
    stay(owner);
    assertThat(owner.locator("main")).containsText("What the colleague writes.");
    assertThat(owner.locator("main")).containsText("What the owner writes.");
    look(owner);
    owner.locator("input[value=mine]").check();
    owner.locator("form[action$='/conflict'] button").click();
    assertThat(field(owner, "matter.stage")).hasValue("What the owner writes.");
    open(owner, draft + "/history");
    assertThat(owner.locator("main")).containsText("Stage");
  }

  @Test
  void dataArePreservedInTwelveAnswers() throws IOException {
    try (BrowserContext context = context()) {
      Page page = signedIn(context, "esperia-expert");
      open(page, "/requests/urgent");
      answer(page);
      assertThat(page.locator("article.sheet"))
          .containsText("Request for expedited preservation of stored computer data");
      look(page);
      String draft = page.url().replaceFirst(".*(?=/requests/)", "").replace("/papers", "");
      assertThat(pdf(page, draft, "en")).contains("https://mensajes.example/u/4711", "URGENT");
      open(page, "/requests");
      assertThat(page.locator(".tasks li")).hasCount(2);
    }
  }

  private static void answer(Page page) {
    assertThat(
            page.locator(
                "form[action='/requests/urgent'] :is(input:not([type=hidden]), select,"
                    + " textarea)"))
        .hasCount(12);
    page.locator("#state").selectOption("XD");
    page.locator("#phone").fill("+441632960777");
    page.locator("#offence").fill("Fraud, Criminal Code, section 212");
    page.locator("#facts").fill("Savings were asked for in messages of a false bank.");
    page.locator("#provider").fill("Mensajes Example S.A.");
    page.locator("#identifiers").fill("https://mensajes.example/u/4711");
    page.locator("#data").fill("messages\naccess logs");
    page.locator("#relation").fill("The messages show who asked for the money.");
    page.locator("#necessity").fill("The provider deletes logs after thirty days.");
    page.locator("#from").fill("2026-11-01");
    page.locator("form[action='/requests/urgent'] button.first").click();
    assertThat(page.locator(".error-summary a")).hasCount(1);
    page.locator("#to").fill("2026-11-29");
    page.locator("form[action='/requests/urgent'] button.first").click();
  }

  private String pdf(Page page, String draft, String language) throws IOException {
    APIResponse answer =
        page.request().get(address(draft + "/papers/letter.pdf?language=" + language));
    assertThat(answer.status()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private void next(Page page) {
    page.locator("form.work button[value=next]").click();
    look(page);
  }

  private static void stay(Page page) {
    page.locator("form.work button.button[value=stay]").click();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private Page signedIn(BrowserContext context, String account) {
    Page page = context.newPage();
    page.navigate(address("/en/sign-in"));
    page.locator("button[value='" + account + "']").click();
    assertThat(page.locator("h1")).isVisible();
    return page;
  }

  private void open(Page page, String path) {
    page.navigate(address(path));
    look(page);
  }

  /// Looks at each kind of page once in each language, and once more where it tells of an error.
  private void look(Page page) {
    String path = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    String kind = path.replaceAll("/[0-9a-f-]{36}", "").replaceFirst("/(sections|items)/.*", "/$1");
    boolean wrong = page.locator(".error").count() > 0;
    String language = page.locator("html").getAttribute("lang");
    if (!looked.add(kind + " " + language + " " + wrong)) {
      return;
    }
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .map(rule -> rule.getId() + " " + rule.getNodes())
                    .toList())
        .as(page.url())
        .isEmpty();
  }

  private static BrowserContext context() {
    return Chromium.browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }
}
