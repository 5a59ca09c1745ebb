@NullMarked
package app.zhirong.subsidy.web;

import org.jspecify.annotations.NullMarked;
