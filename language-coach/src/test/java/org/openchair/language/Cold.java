package org.openchair.language;
import org.openchair.language.rule.*; import org.openchair.language.model.*;
public class Cold { public static void main(String[] a) throws Exception { long t0=System.nanoTime(); Pack p=new Pack("en"); long t1=System.nanoTime(); new Model(p.open("model.bin")); long t2=System.nanoTime(); Coach.english().read("You ruined it."); long t3=System.nanoTime(); System.err.printf("pack %d model %d rest %d ms; phrases %d%n",(t1-t0)/1000000,(t2-t1)/1000000,(t3-t2)/1000000, p.rules.rules().stream().mapToInt(r->r.phrases().size()+r.exceptions().size()).sum()); } }
