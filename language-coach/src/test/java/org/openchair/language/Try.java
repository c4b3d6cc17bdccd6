package org.openchair.language;
import java.io.*;
public class Try { public static void main(String[] a) throws Exception { var c=Coach.english(); BufferedReader r=new BufferedReader(new InputStreamReader(System.in)); String l; while((l=r.readLine())!=null){ var x=c.read(l); System.out.printf("%.2f %s%n",x.respect(),l); for(var f:x.findings()) System.out.println("    - "+f.category()+" "+f.level()+" ["+f.text()+"] "+f.rule()); for(var f:x.ingredients()) System.out.println("    + "+f.kind()+" ["+l.substring(f.start(),f.end())+"]"); } } }
