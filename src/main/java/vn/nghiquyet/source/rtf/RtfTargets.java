package vn.nghiquyet.source.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.nghiquyet.source.rtf.RtfState.Target;

/** Which commands say what the text of their group is for, and which are a character. */
final class RtfTargets {
  /** Groups whose text is not the document's. */
  private static final Set<Command> UNREAD =
      EnumSet.of(
          Command.stylesheet,
          Command.colortbl,
          Command.filetbl,
          Command.info,
          Command.pict,
          Command.nonshppict,
          Command.object,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.ftnsep,
          Command.ftnsepc,
          Command.ftncn,
          Command.aftnsep,
          Command.aftnsepc,
          Command.aftncn,
          Command.fldinst,
          Command.xe,
          Command.tc,
          Command.rxe,
          Command.txe,
          Command.pn,
          Command.pntxta,
          Command.pntxtb,
          Command.levelnumbers,
          Command.listname,
          Command.liststylename,
          Command.listpicture,
          Command.nonesttables,
          Command.shprslt,
          Command.mchr,
          Command.mbegChr,
          Command.mendChr,
          Command.msepChr);

  /** Groups with a purpose of their own. */
  private static final Map<Command, Target> OWN =
      Map.of(
          Command.listtable, Target.LISTS,
          Command.listoverridetable, Target.LISTS,
          Command.shpinst, Target.SHAPE,
          Command.docmd, Target.SHAPE,
          Command.upr, Target.OLD_TEXT,
          Command.moMath, Target.TEXT,
          Command.moMathPara, Target.TEXT);

  /** Groups that the reader itself enters. */
  private static final Set<Command> ENTERED =
      EnumSet.of(
          Command.fonttbl,
          Command.leveltext,
          Command.listtext,
          Command.pntext,
          Command.footnote,
          Command.annotation,
          Command.nesttableprops,
          Command.ud);

  private static final Map<Command, String> CHARACTERS =
      Map.ofEntries(
          Map.entry(Command.tab, "\t"),
          Map.entry(Command.emdash, "\u2014"),
          Map.entry(Command.endash, "\u2013"),
          Map.entry(Command.emspace, " "),
          Map.entry(Command.enspace, " "),
          Map.entry(Command.qmspace, " "),
          Map.entry(Command.bullet, "\u2022"),
          Map.entry(Command.lquote, "\u2018"),
          Map.entry(Command.rquote, "\u2019"),
          Map.entry(Command.ldblquote, "\u201C"),
          Map.entry(Command.rdblquote, "\u201D"),
          Map.entry(Command.nonbreakingspace, "\u00A0"),
          Map.entry(Command.nonbreakinghyphen, "-"),
          Map.entry(Command.backslash, "\\"),
          Map.entry(Command.opencurly, "{"),
          Map.entry(Command.closecurly, "}"));

  private RtfTargets() {}

  /** Whether a command says what its group is for. */
  static boolean isEntered(Command command, boolean optional, RtfState state) {
    if (command == Command.shptxt || command == Command.dptxbxtext) {
      return state.target == Target.SHAPE;
    }
    return optional
        || ENTERED.contains(command)
        || UNREAD.contains(command)
        || OWN.containsKey(command);
  }

  /** What the group of a command is for; nothing where it is not known. */
  static Target of(Command command) {
    return OWN.getOrDefault(command, Target.NOTHING);
  }

  /** The character that a command stands for, or nothing. */
  static String character(Command command) {
    return CHARACTERS.getOrDefault(command, "");
  }
}
