package org.openchair.language;
import java.nio.file.*; import java.util.*;
import org.openchair.language.model.*; import org.openchair.language.rule.*; import org.openchair.language.text.*; import org.openchair.language.phrase.*;
public class Dump { public static void main(String[] a) throws Exception {
 Pack pack=new Pack("en"); Model model=new Model(pack.open("model.bin")); Matcher m=new Matcher(pack.atoms); Features f=new Features(pack); int[] sums=new int[32]; float[] lg=new float[32]; Sentence s=new Sentence();
 int i=0; for (String line: Files.readAllLines(Path.of(a[0]))) { String t=line.replace("\\n","\n\n"); Sentences ss=new Sentences(t,pack.vocabulary,pack.contractions);
  while(ss.next(s)){ var h=pack.rules.read(s,m); f.read(s,h); model.score(f,sums,lg); StringBuilder b=new StringBuilder(i+"\t"+s.count); long r=0; for(var x:h) r|=1L<<(x.rule().category()!=null?Labels.of(x.rule().category()):Labels.of(x.rule().kind())); b.append("\t").append(r); for(int k=0;k<29;k++) b.append("\t").append(lg[k]); b.append("\t").append(t.substring(s.start[0],s.end[s.count-1]).replace("\n"," ").replace("\t"," ")); System.out.println(b);} i++; } } }
